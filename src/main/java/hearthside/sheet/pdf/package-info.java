/** Sets sheets as tagged PDF pages. */
@NullMarked
package hearthside.sheet.pdf;

import org.jspecify.annotations.NullMarked;
