import { sha256Base64 } from '../../io/files.ts';
import type { World } from '../../io/world.ts';
import type { KitTools } from '../../kits/kit-page.ts';
import { ownTemplates } from './content.ts';
import { loadTemplates } from './templates.ts';

/** What making the pages of a kit needs: the templates in `templates/kits/`, with the area's own laid over them. */
export async function kitTools(world: Pick<World, 'root'>, folder: string): Promise<KitTools> {
  const { kit } = await loadTemplates(world, await ownTemplates(folder));
  return { kit, sha256Base64 };
}
