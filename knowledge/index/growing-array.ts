/** A typed array that grows by half when it is full; positions never written hold 0. */
export class GrowingArray<Numbers extends Uint8Array | Uint32Array | Float32Array> {
  values: Numbers;

  constructor(empty: Numbers) {
    this.values = empty;
  }

  /** Makes room for positions below `length`. */
  reserve(length: number): void {
    if (length <= this.values.length) return;
    const capacity = Math.max(length, Math.ceil(this.values.length * 1.5), 1_024);
    const larger = new (this.values.constructor as new (length: number) => Numbers)(capacity);
    larger.set(this.values);
    this.values = larger;
  }
}
