package hearthside.phone;

import hearthside.couple.Couple;
import hearthside.couple.CoupleNames;
import java.util.Locale;
import java.util.ResourceBundle;

/** What both phones of a couple may know of it. */
record CouplePage(boolean paired, String alias, String code, PlanSent plan) {
    static CouplePage of(Couple couple, String language) {
        var names = new CoupleNames(ResourceBundle.getBundle("messages", Locale.forLanguageTag(language)));
        return new CouplePage(couple.paired(), names.of(couple), couple.code(), PlanSent.of(couple.plan()));
    }
}
