package hearthside.phone;

import hearthside.couple.Couple;
import hearthside.couple.CoupleNames;
import hearthside.workshop.Messages;

/** What both phones of a couple may know of it. */
record CouplePage(boolean paired, String alias, String code, PlanSent plan) {
    static CouplePage of(Couple couple, String language) {
        var names = new CoupleNames(Messages.in(language));
        return new CouplePage(couple.paired(), names.of(couple), couple.code(), PlanSent.of(couple.plan()));
    }
}
