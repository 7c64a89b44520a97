/** The facilitator's screens and the projector, in Vaadin Flow: they render the room and send intent. */
@NullMarked
package hearthside.screens;

import org.jspecify.annotations.NullMarked;
