import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation, invite, inviteFirst } from '../src/stages/accounts/invite.js';
import { acceptPasswordLink, linkForPasswordOf } from '../src/stages/accounts/password-link.js';
import { useDatabase } from './database.js';
import { deskOn, PASSWORD, signedIn } from './desk.js';

const test = useDatabase();
let on: Awaited<ReturnType<typeof deskOn>>;
beforeAll(async () => {
  on = await deskOn(test().database);
});
afterAll(() => on.desk.close());

const HOUR = 3_600_000;
const signIn = (name: string, password: string) =>
  on.desk.inject({ method: 'POST', url: '/api/sessions', body: { name, password } });
const tokenOf = async (headers: Record<string, string>) => {
  const body = { name: 'x', permissions: ['read'], days: 1 };
  const { secret } = (await on.desk.inject({ method: 'POST', url: '/api/tokens', headers, body })).json();
  return { authorization: `Bearer ${secret}` };
};
const meOf = (headers: Record<string, string>) => on.desk.inject({ url: '/api/me', headers });

describe('the first start', () => {
  it('gives a link that makes one administrator, and ends the link of an earlier start', async () => {
    const { database } = test();
    const early = await inviteFirst(database, on.clock.now);
    const first = await inviteFirst(database, on.clock.now);
    const accept = (secret: string | null, name: string) =>
      on.desk.inject({
        method: 'POST',
        url: '/api/invitations/accept',
        body: { secret: secret ?? '', name, password: PASSWORD },
      });
    expect((await accept(early, 'Lan')).statusCode).toBe(410);
    const made = await accept(first, 'Lan');
    expect(made.statusCode).toBe(204);
    const [cookie] = made.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    expect((await meOf({ cookie: `${cookie!.name}=${cookie!.value}` })).json()).toMatchObject({
      name: 'Lan',
      roles: ['administrator'],
      permissions: ['read', 'review', 'import', 'administer'],
    });
    expect((await accept(first, 'Hoa')).json().error.code).toBe('invitation-over');
    expect(await inviteFirst(database, on.clock.now)).toBeNull();
  });
});

describe('an invitation', () => {
  it('is for names that are free, whatever their case, and tells people apart by their diacritics', async () => {
    const { database } = test();
    const make = async (name: string) => {
      const secret = await invite(database, ['analyst'], null, on.clock.now);
      return acceptInvitation(database, { secret, name, password: PASSWORD }, on.clock.now);
    };
    await make('Trần Văn Hùng');
    await expect(make(' trần  văn HÙNG')).rejects.toMatchObject({ code: 'name-taken' });
    await expect(make('Trần Văn Hùng'.normalize('NFD'))).rejects.toMatchObject({ code: 'name-taken' });
    await expect(make('Trần Văn Hưng')).resolves.toEqual(expect.any(Number));
    await expect(make('  ')).rejects.toMatchObject({ code: 'bad-name' });
  });

  it('stays open when the password is too short, and ends after a week', async () => {
    const { database } = test();
    const secret = await invite(database, ['reviewer'], null, on.clock.now);
    const accept = (password: string, now: Date) => acceptInvitation(database, { secret, name: 'Mai', password }, now);
    await expect(accept('ngắn', on.clock.now)).rejects.toMatchObject({ code: 'bad-password' });
    const late = new Date(on.clock.now.getTime() + 8 * 24 * HOUR);
    await expect(accept(PASSWORD, late)).rejects.toMatchObject({ code: 'invitation-over' });
    await expect(accept(PASSWORD, on.clock.now)).resolves.toEqual(expect.any(Number));
  });

  it('makes one account, however many use it at once', async () => {
    const { database } = test();
    const secret = await invite(database, ['analyst'], null, on.clock.now);
    const all = await Promise.allSettled(
      ['Một', 'Hai', 'Ba'].map((name) =>
        acceptInvitation(database, { secret, name, password: PASSWORD }, on.clock.now),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a link for a new password', () => {
  const accept = (secret: string, password = 'một câu khác hẳn') =>
    on.desk.inject({ method: 'POST', url: '/api/password-links/accept', body: { secret, password } });
  const linkOf = (headers: Record<string, string>, id: number) =>
    on.desk.inject({ method: 'POST', url: `/api/accounts/${id}/password-link`, headers });

  it('lets in who forgot it, once, and ends what the old one opened', async () => {
    const { database } = test();
    const boss = await signedIn(database, 'Cấp mật khẩu', ['administrator'], on.clock.now);
    const { id, headers } = await signedIn(database, 'Quên mật khẩu', ['reviewer'], on.clock.now);
    const token = await tokenOf(headers);
    expect((await linkOf(headers, id)).statusCode).toBe(403);
    const earlier = (await linkOf(boss.headers, id)).json().secret;
    const { secret } = (await linkOf(boss.headers, id)).json();
    expect((await accept(earlier)).json().error.code).toBe('invitation-over');
    expect((await accept(secret, 'ngắn')).json().error.code).toBe('bad-password');
    const made = await accept(secret);
    expect(made.statusCode).toBe(204);
    const [cookie] = made.cookies;
    expect((await meOf({ cookie: `${cookie!.name}=${cookie!.value}` })).json()).toMatchObject({
      id,
      roles: ['reviewer'],
    });
    for (const old of [headers, token]) expect((await meOf(old)).statusCode).toBe(401);
    expect((await signIn('Quên mật khẩu', PASSWORD)).statusCode).toBe(401);
    expect((await signIn('Quên mật khẩu', 'một câu khác hẳn')).statusCode).toBe(204);
    expect((await accept(secret)).json().error.code).toBe('invitation-over');
  });

  it('ends after two days, with the account, and with the office of who made it', async () => {
    const { database } = test();
    const [boss, other] = [
      await signedIn(database, 'Thôi quản trị', ['administrator'], on.clock.now),
      await signedIn(database, 'Còn quản trị', ['administrator'], on.clock.now),
    ];
    const { id } = await signedIn(database, 'Quên nữa', ['analyst'], on.clock.now);
    const late = new Date(on.clock.now.getTime() + 49 * HOUR);
    const byBoss = (await linkOf(boss.headers, id)).json().secret;
    await expect(acceptPasswordLink(database, { secret: byBoss, password: PASSWORD }, late)).rejects.toMatchObject({
      code: 'invitation-over',
    });
    const patch = (who: number, body: object) =>
      on.desk.inject({ method: 'PATCH', url: `/api/accounts/${who}`, headers: other.headers, body });
    await patch(boss.id, { roles: ['analyst'] });
    expect((await accept(byBoss)).statusCode).toBe(410);
    const ofMachine = await linkForPasswordOf(database, 'quên NỮA', on.clock.now);
    await patch(id, { closed: true });
    expect((await accept(ofMachine)).statusCode).toBe(410);
    expect((await linkOf(other.headers, id)).statusCode).toBe(404);
    await expect(linkForPasswordOf(database, 'không có', on.clock.now)).rejects.toMatchObject({
      code: 'account-unknown',
    });
  });
});

describe('signing in', () => {
  it('takes the name in any case, and says no alike to a wrong name and a wrong password', async () => {
    await signedIn(test().database, 'Nguyễn Thu', ['analyst'], on.clock.now);
    expect((await signIn('nguyễn thu', PASSWORD)).statusCode).toBe(204);
    const [name, password] = [await signIn('Nguyễn Thủ', PASSWORD), await signIn('Nguyễn Thu', 'không phải thế')];
    expect(name.statusCode).toBe(401);
    expect(name.json()).toEqual(password.json());
  });

  it('ends after twelve hours without use, and after a fortnight', async () => {
    const start = on.clock.now;
    const { headers } = await signedIn(test().database, 'Thời gian', ['analyst'], start);
    const at = async (hours: number) => {
      on.clock.now = new Date(start.getTime() + hours * HOUR);
      return (await meOf(headers)).statusCode;
    };
    expect(await at(11)).toBe(200);
    expect(await at(22)).toBe(200);
    for (let hours = 33; hours < 14 * 24; hours += 11) expect(await at(hours)).toBe(200);
    expect(await at(14 * 24 + 1)).toBe(401);
    on.clock.now = start;
    const { headers: other } = await signedIn(test().database, 'Ngủ quên', ['analyst'], start);
    on.clock.now = new Date(start.getTime() + 13 * HOUR);
    expect((await meOf(other)).statusCode).toBe(401);
    on.clock.now = start;
  });

  it('is refused after ten tries from one address', async () => {
    const other = await deskOn(test().database);
    const tries: number[] = [];
    for (let i = 0; i < 11; i++) {
      const answer = await other.desk.inject({
        method: 'POST',
        url: '/api/sessions',
        body: { name: 'x', password: 'y' },
      });
      tries.push(answer.statusCode);
    }
    expect(tries.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(tries[10]).toBe(429);
    await other.desk.close();
  });
});

describe('sessions', () => {
  it('are listed, and end one by one, or all', async () => {
    const { headers } = await signedIn(test().database, 'Hai máy', ['analyst'], on.clock.now);
    const second = await signIn('Hai máy', PASSWORD);
    const list = (await on.desk.inject({ url: '/api/sessions', headers })).json();
    expect(list.map((one: { this: boolean }) => one.this).sort()).toEqual([false, true]);
    const other = list.find((one: { this: boolean }) => !one.this);
    await on.desk.inject({ method: 'DELETE', url: `/api/sessions/${other.id}`, headers });
    const cookie = `${second.cookies[0]!.name}=${second.cookies[0]!.value}`;
    expect((await meOf({ cookie })).statusCode).toBe(401);
    expect((await meOf(headers)).statusCode).toBe(200);
    await on.desk.inject({ method: 'DELETE', url: '/api/sessions/this', headers });
    expect((await meOf(headers)).statusCode).toBe(401);
  });

  it('of others cannot be ended', async () => {
    const own = await signedIn(test().database, 'Của tôi', ['analyst'], on.clock.now);
    const other = await signedIn(test().database, 'Người khác', ['analyst'], on.clock.now);
    const [session] = (await on.desk.inject({ url: '/api/sessions', headers: own.headers })).json();
    await on.desk.inject({ method: 'DELETE', url: `/api/sessions/${session.id}`, headers: other.headers });
    expect((await meOf(own.headers)).statusCode).toBe(200);
  });

  it('end with the password', async () => {
    const { headers } = await signedIn(test().database, 'Đổi khóa', ['analyst'], on.clock.now);
    const token = await tokenOf(headers);
    const change = (old: string) =>
      on.desk.inject({ method: 'PUT', url: '/api/me/password', headers, body: { old, next: `${PASSWORD} mới` } });
    expect((await change('sai mất rồi')).json().error.code).toBe('wrong-password');
    expect((await meOf(token)).statusCode).toBe(200);
    expect((await change(PASSWORD)).statusCode).toBe(204);
    expect((await meOf(headers)).statusCode).toBe(401);
    expect((await meOf(token)).statusCode).toBe(401);
    expect((await signIn('Đổi khóa', PASSWORD)).statusCode).toBe(401);
    expect((await signIn('Đổi khóa', `${PASSWORD} mới`)).statusCode).toBe(204);
  });
});

describe('accounts', () => {
  it('lose sessions and tokens when they are closed; one administrator stays', async () => {
    const admin = await signedIn(test().database, 'Quản trị', ['administrator'], on.clock.now);
    const { id, headers } = await signedIn(test().database, 'Nghỉ việc', ['reviewer'], on.clock.now);
    const token = await tokenOf(headers);
    const patch = (of: number, body: object) =>
      on.desk.inject({ method: 'PATCH', url: `/api/accounts/${of}`, headers: admin.headers, body });
    expect((await patch(id, { roles: ['analyst', 'archivist'] })).json()).toMatchObject({
      roles: ['analyst', 'archivist'],
    });
    expect((await meOf(headers)).json().permissions).toEqual(['read', 'import']);
    expect((await patch(id, { closed: true })).json().closedAt).toBeTruthy();
    expect((await meOf(headers)).statusCode).toBe(401);
    expect((await meOf(token)).statusCode).toBe(401);
    expect((await signIn('Nghỉ việc', PASSWORD)).statusCode).toBe(401);
    expect((await patch(id, { closed: false })).json().closedAt).toBeNull();
    expect((await meOf(token)).statusCode).toBe(401);
    await patch(id, { closed: true });
    const accounts = (await on.desk.inject({ url: '/api/accounts', headers: admin.headers })).json();
    expect(JSON.stringify(accounts)).not.toContain('scrypt');
    const others = accounts.filter(
      (one: { roles: string[]; id: number }) => one.id !== admin.id && one.roles.includes('administrator'),
    );
    for (const { id: other } of others) await patch(other, { roles: ['analyst'] });
    expect((await patch(admin.id, { closed: true })).json().error.code).toBe('last-administrator');
    expect((await patch(admin.id, { roles: ['reviewer'] })).json().error.code).toBe('last-administrator');
  });
});

describe('an API token', () => {
  it('may no more than it was made for, nor than its account may today', async () => {
    const { database } = test();
    const admin = await signedIn(database, 'Sếp', ['administrator'], on.clock.now);
    const { id, headers } = await signedIn(database, 'Máy', ['reviewer'], on.clock.now);
    const make = (body: object) => on.desk.inject({ method: 'POST', url: '/api/tokens', headers, body });
    expect((await make({ name: 'x', permissions: ['administer'], days: 1 })).json().error.code).toBe('beyond-account');
    const { secret, id: tokenId } = (await make({ name: 'x', permissions: ['read', 'review'], days: 2 })).json();
    const bearer = { authorization: `Bearer ${secret}` };
    expect((await meOf(bearer)).json().permissions).toEqual(['read', 'review']);
    expect((await on.desk.inject({ url: '/api/tokens', headers: bearer })).statusCode).toBe(403);
    const patch = (roles: string[]) =>
      on.desk.inject({ method: 'PATCH', url: `/api/accounts/${id}`, headers: admin.headers, body: { roles } });
    await patch(['analyst']);
    expect((await meOf(bearer)).json().permissions).toEqual(['read']);
    on.clock.now = new Date(on.clock.now.getTime() + 49 * HOUR);
    expect((await meOf(bearer)).statusCode).toBe(401);
    on.clock.now = new Date(on.clock.now.getTime() - 49 * HOUR);
    await on.desk.inject({ method: 'DELETE', url: `/api/tokens/${tokenId}`, headers });
    expect((await meOf(bearer)).statusCode).toBe(401);
    expect((await meOf({ authorization: 'Bearer nonsense' })).statusCode).toBe(401);
  });
});
