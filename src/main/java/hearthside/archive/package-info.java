/** Keeps rooms, couples and seats in H2, so that a restart brings every room back. */
@NullMarked
package hearthside.archive;

import org.jspecify.annotations.NullMarked;
