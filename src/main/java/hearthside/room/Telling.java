package hearthside.room;

import hearthside.workshop.Support;
import hearthside.workshop.Workshop;

/**
 * A room's workshop told in one language: its words, its page of numbers, and its steps.
 *
 * @param language an IETF tag
 */
public record Telling(String language, Workshop workshop, Support support, Agenda agenda) {}
