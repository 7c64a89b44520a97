/** Answers nobody can trace: the urn, the tally, and the rule that decides what may be shown. */
@NullMarked
package hearthside.ballot;

import org.jspecify.annotations.NullMarked;
