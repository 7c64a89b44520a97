package hearthside.couple;

/**
 * Two phones that share a plan and a pack. A couple knows no seat, and a seat no couple.
 *
 * @param token what both phones hold, and nobody else: 22 characters of base64url
 * @param code what one phone shows and the other types: 4 characters
 * @param number counts the couples of a room from 1, from the moment that there is something to share; screens and paper
 *     turn it into a friendly name. 0 before that: a phone only showed its code
 * @param paired whether the second phone is there
 */
public record Couple(String token, String code, int number, boolean paired, Plan plan) {
    Couple joined() {
        return new Couple(token, code, number, true, plan);
    }

    Couple with(Plan newPlan) {
        return new Couple(token, code, number, paired, newPlan);
    }

    Couple counted(int newNumber) {
        return new Couple(token, code, newNumber, paired, plan);
    }

    /** Whether this is a couple yet: two phones, or one with a plan. */
    public boolean counts() {
        return number > 0;
    }
}
