/** What a workshop is: sections in order, their blocks, variants of its timing, and the run sheet they add up to. */
@NullMarked
package hearthside.workshop;

import org.jspecify.annotations.NullMarked;
