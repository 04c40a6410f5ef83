/** Waits for a condition that asks a server, for some seconds at most. */
export async function until(holds: () => Promise<boolean> | boolean, what: string, seconds = 25): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`after ${seconds} s still not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
