/** The facilitator's rooms: the list, a new one, its checklist, her settings. */
@NullMarked
package hearthside.screens.rooms;

import org.jspecify.annotations.NullMarked;
