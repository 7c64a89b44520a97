/** Attacks on what the house promises. Each must first break a deliberately naive twin, so that no blind attacker passes for safety. */
package hearthside.attack;
