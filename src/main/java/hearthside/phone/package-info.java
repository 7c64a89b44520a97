/** The door for participants' phones: join, follow, vote, pair, plan, take home. */
@NullMarked
package hearthside.phone;

import org.jspecify.annotations.NullMarked;
