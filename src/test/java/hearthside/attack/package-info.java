/** What somebody would try who wants to know who answered what. Each attack first breaks a naive twin. */
package hearthside.attack;
