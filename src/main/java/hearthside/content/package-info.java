/** Reads workshop folders: files in, workshops and findings out. */
@NullMarked
package hearthside.content;

import org.jspecify.annotations.NullMarked;
