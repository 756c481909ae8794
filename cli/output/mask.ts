// Masks numbers: shows the country code and the last two digits, unless the full number was requested.

export function maskNumber(number: string, show: boolean): string {
  if (show) return number;
  const [, country = '', rest = number] = /^(\+\d{1,3} )(.*)$/.exec(number) ?? [];
  return country + rest.slice(0, -2).replace(/\d/g, '•') + rest.slice(-2);
}
