package hearthside.workshop;

/**
 * A sentence to finish in private. What is written stays on the phone, or on one's own paper.
 *
 * @param askToShare whether the phone also asks "would you like to share it some day?"
 */
public record Reflection(String id, String prompt, boolean askToShare) implements Block {}
