/** The command line: serve, check, print. Everything else lives in a room of its own. */
@NullMarked
package hearthside;

import org.jspecify.annotations.NullMarked;
