/** Whether the last of several numbers is the sum of the others, as a total is: `83 2 0 85`; not one number alone. */
export function endsWithSum(numbers: readonly number[]): boolean {
  let sum = 0;
  for (let at = 0; at < numbers.length - 1; at++) sum += numbers[at] ?? Number.NaN;
  return numbers.length > 1 && sum === numbers.at(-1);
}
