package hearthside.couple;

/**
 * Two phones that share a plan and a pack. A couple knows no seat, and a seat no couple.
 *
 * @param token what both phones hold, and nobody else: 22 characters of base64url
 * @param code what one phone shows and the other types: 4 characters
 * @param number counts the couples of a room from 1; screens and paper turn it into a friendly name
 * @param paired whether the second phone is there
 */
public record Couple(String token, String code, int number, boolean paired, Plan plan) {
    public Couple joined() {
        return new Couple(token, code, number, true, plan);
    }

    public Couple with(Plan newPlan) {
        return new Couple(token, code, number, paired, newPlan);
    }
}
