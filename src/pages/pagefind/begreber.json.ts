import { getBegrebsord } from '../../queries/begreber.ts';
import { getPortal } from '../../queries/portal.ts';

/** The names that search takes for one another, beside the index. */
export async function GET(): Promise<Response> {
  return Response.json(getBegrebsord(await getPortal()));
}
