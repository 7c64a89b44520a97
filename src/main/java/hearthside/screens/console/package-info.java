/** The live console: everything for the next minute within reach, and nothing else. */
@NullMarked
package hearthside.screens.console;

import org.jspecify.annotations.NullMarked;
