/** One live session: its state, the commands that change it, and the one writer that applies them. */
@NullMarked
package hearthside.room;

import org.jspecify.annotations.NullMarked;
