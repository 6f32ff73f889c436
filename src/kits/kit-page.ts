/** What a page of a kit says. */
export interface KitPage {
  /** The title of the window, and what a browser prints in the margin. */
  readonly title: string;
  readonly heading: string;
  /** What stands below the heading: a template of `templates/kits/` by its name, and what fills it. */
  readonly body: { readonly template: string; readonly view: object };
}

/** What making a page needs of the outside. */
export interface KitTools {
  /** A template of `templates/kits/` by its name, filled; `style` is the style sheet. */
  readonly kit: (name: string, view: object) => string;
  /** SHA-256 of a text, in base 64, for the content security policy. */
  readonly sha256Base64: (text: string) => string;
}

/**
 * A page to print or to read: one HTML file that asks for nothing and runs nothing. Its policy allows the one style sheet it
 * holds, by hash.
 */
export function kitPage({ title, heading, body }: KitPage, { kit, sha256Base64 }: KitTools): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(kit('style', {}))}'; base-uri 'none'; form-action 'none'`;
  return kit('page', { policy, title, heading, partial: `kits/${body.template}`, view: body.view });
}
