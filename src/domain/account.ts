/** What a route may ask of who calls it. */
export const PERMISSIONS = ['read', 'review', 'import', 'administer'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What a person is in the archive; one account may have several. */
export const ROLES = ['analyst', 'reviewer', 'archivist', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  analyst: ['read'],
  reviewer: ['read', 'review'],
  archivist: ['read', 'import'],
  administrator: PERMISSIONS,
};

/** What roles allow, each once, in the order of `PERMISSIONS`. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  PERMISSIONS.filter((permission) => roles.some((role) => GRANTS[role].includes(permission)));

/** A person who may use the desk, without the password. */
export interface Account {
  readonly id: number;
  /** Unique, whatever its case (`accountKey`); what they review and judge bears it. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly madeAt: Date;
  /** Since when they may not sign in any more. */
  readonly closedAt: Date | null;
}

/** Who calls, and what they may in this call: a token may allow less than the account that it is of. */
export interface Caller {
  readonly account: Account;
  readonly permissions: readonly Permission[];
  readonly by: { readonly session: number } | { readonly token: number };
}

/** Equal for names that nobody should tell apart. Diacritics count: "Hùng" and "Hưng" are two people. */
export const accountKey = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
