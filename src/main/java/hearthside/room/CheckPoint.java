package hearthside.room;

/** What a facilitator makes sure of before couples work together (safety rule 2). */
public enum CheckPoint {
    SCREENED,
    PRIVATE_CONTACT,
    LOCAL_PARTNER,
    EXITS
}
