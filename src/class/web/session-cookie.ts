import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { SESSION_DAYS } from '../people/sessions.ts';
import { SESSION_COOKIE } from './guard.ts';
import type { Address } from './server.ts';

/** Lets a browser in: no script reads the cookie, and no other site makes a browser send it. */
export function setSession(http: Context, address: Address, token: string): void {
  setCookie(http, SESSION_COOKIE, token, {
    path: cookiePath(address),
    httpOnly: true,
    sameSite: 'Strict',
    secure: address.origin.startsWith('https:'),
    maxAge: SESSION_DAYS * 86_400,
  });
}

export const cookiePath = ({ base }: Address): string => base;
