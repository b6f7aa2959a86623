/** A path of a store as it was given; throws a plain error for any other: whoever makes paths of users' names checks them first. */
export function checkStorePath(path: string): string {
  const segments = path.split('/');
  if (path.length <= 512 && segments.every((segment) => /^[A-Za-z0-9._-]+$/.test(segment) && !/^\.+$/.test(segment))) return path;
  throw new Error(`"${path}" is not a path of a store`);
}
