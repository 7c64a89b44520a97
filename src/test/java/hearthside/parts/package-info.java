/** What Hearthside is made of: which parts, under which licences, and none that is known to be bad. */
package hearthside.parts;
