/** The projector: the stage, full screen, and nothing else. */
@NullMarked
package hearthside.screens.projector;

import org.jspecify.annotations.NullMarked;
