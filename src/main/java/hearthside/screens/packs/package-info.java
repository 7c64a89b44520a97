/** The page where a facilitator prints everything of one room. */
@NullMarked
package hearthside.screens.packs;

import org.jspecify.annotations.NullMarked;
