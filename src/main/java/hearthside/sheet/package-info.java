/** What is on the paper: packs, sheets and their elements, knowing nothing of PDF. */
@NullMarked
package hearthside.sheet;

import org.jspecify.annotations.NullMarked;
