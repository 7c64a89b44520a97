/** Where authors look at what the content folder holds: its state, its findings, a preview, and workshops that come and go. */
@NullMarked
package hearthside.screens.content;

import org.jspecify.annotations.NullMarked;
