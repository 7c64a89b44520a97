/** Simulated couples for a rehearsal: what they do, and the phones they do it with. */
@NullMarked
package hearthside.rehearsal;

import org.jspecify.annotations.NullMarked;
