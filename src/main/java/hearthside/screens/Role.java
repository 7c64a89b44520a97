package hearthside.screens;

/** As what somebody sits at a console. */
public enum Role {
    FACILITATOR,
    /** Came by an invitation to this one room: leads along, but neither ends nor prints, and reads nobody's own notes. */
    CO_FACILITATOR
}
