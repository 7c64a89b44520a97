/** Who may come in: sign-in, filter chains, headers, limits. */
@NullMarked
package hearthside.security;

import org.jspecify.annotations.NullMarked;
