/** A targeting says something that is not in the portable profile, or says it in another way than it is written there. */
export class OutsideProfile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutsideProfile';
  }
}
