import type { Drawer } from './drawer';
import type { PackWish, Plan, Workshop } from './snapshot';

export interface Door {
  pack(wish: PackWish): Promise<{ status: number; body?: Blob }>;
}

/** What goes into this phone's own PDF. Own words only when their owner ticked them. */
export class Packing {
  state: 'idle' | 'making' | 'made' | 'failed' | 'closed' | 'nothing' = 'idle';
  names = '';
  mine = false;
  largePrint = false;
  fillable = false;
  /** The PDF in this page's memory, for saving it. */
  address: string | undefined;
  private readonly leftOut = new Set<string>();
  private round = 0;

  constructor(
    private readonly door: Door,
    private readonly drawer: Drawer,
    private readonly changed: () => void,
    private readonly plan: () => Plan | null,
  ) {}

  has(sheet: string): boolean {
    return !this.leftOut.has(sheet);
  }

  tick(sheet: string, on: boolean): void {
    if (on) this.leftOut.delete(sheet);
    else this.leftOut.add(sheet);
    this.change({});
  }

  change(part: Partial<Pick<Packing, 'names' | 'mine' | 'largePrint' | 'fillable'>>): void {
    Object.assign(this, part);
    if (this.state !== 'making') this.drop();
    this.changed();
  }

  wish(workshop: Workshop): PackWish {
    const { names, mine, largePrint, fillable } = this;
    const couple = this.drawer.couple ?? null;
    const sheets = workshop.sheets.map(sheet => sheet.id).filter(id => this.has(id));
    const reflections = mine ? this.drawer.reflections().map(({ id, text, share }) => ({ id, text, share })) : [];
    const answers = mine ? this.drawer.answers() : [];
    return { couple, plan: this.plan(), sheets, names: names.trim(), reflections, answers, largePrint, fillable };
  }

  /** Makes the PDF; answers with where it lies in this page's memory. */
  async make(workshop: Workshop): Promise<string | undefined> {
    const wish = this.wish(workshop);
    this.drop();
    if (!wish.sheets.length) return this.turn('nothing');
    this.turn('making');
    const round = this.round;
    const { status, body } = await this.door.pack(wish);
    if (round !== this.round) return undefined;   // whoever left quickly wants nothing on this screen any more
    if (body) this.address = URL.createObjectURL(new Blob([body], { type: 'application/pdf' }));
    return this.turn(body ? 'made' : status === 404 || status === 410 ? 'closed' : 'failed');
  }

  drop(): void {
    this.round++;
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = undefined;
    this.state = 'idle';
  }

  private turn(state: Packing['state']): string | undefined {
    this.state = state;
    this.changed();
    return this.address;
  }
}
