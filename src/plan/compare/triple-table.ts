const unused = -1;

/** What is known of three node ids (whole numbers from 0), in flat arrays: no text and no object is made for a question. */
export class TripleTable {
  #keys: Int32Array;
  #values: Int32Array;
  #count = 0;

  constructor(capacity = 1024) {
    this.#keys = new Int32Array(capacity * 3);
    this.#values = new Int32Array(capacity).fill(unused);
  }

  /** The value, or -1. */
  get(a: number, b: number, c: number): number {
    return this.#values[this.#placeOf(a, b, c)] ?? unused;
  }

  /** Keeps a value from 0 under three ids that have none yet. */
  add(a: number, b: number, c: number, value: number): void {
    if (this.#count * 2 >= this.#values.length) this.#grow();
    this.#put(a, b, c, value);
    this.#count += 1;
  }

  /** Where the ids are, or the free place that they would go to. */
  #placeOf(a: number, b: number, c: number): number {
    const keys = this.#keys;
    const values = this.#values;
    const last = values.length - 1;
    let place = mix(a, b, c) & last;
    while (values[place] !== unused) {
      const at = place * 3;
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c) return place;
      place = (place + 1) & last;
    }
    return place;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 4);
    this.#values = new Int32Array(values.length * 4).fill(unused);
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? unused;
      if (value !== unused) this.#put(keys[index * 3] ?? 0, keys[index * 3 + 1] ?? 0, keys[index * 3 + 2] ?? 0, value);
    }
  }

  #put(a: number, b: number, c: number, value: number): void {
    const place = this.#placeOf(a, b, c);
    this.#keys[place * 3] = a;
    this.#keys[place * 3 + 1] = b;
    this.#keys[place * 3 + 2] = c;
    this.#values[place] = value;
  }
}

function mix(a: number, b: number, c: number): number {
  const hash = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
