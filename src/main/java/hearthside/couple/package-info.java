/** Two phones, or two people on paper, that share a plan and a pack. */
@NullMarked
package hearthside.couple;

import org.jspecify.annotations.NullMarked;
