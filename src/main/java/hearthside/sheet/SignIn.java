package hearthside.sheet;

import hearthside.sheet.Element.NewPage;
import hearthside.sheet.Element.Register;
import java.util.ArrayList;
import java.util.List;

/** A list by the door. It asks for no name, and no page of it says anything that another one does not. */
final class SignIn {
    private static final int ROWS = 14;
    private static final int LARGE_ROWS = 8;

    private SignIn() {}

    static Sheet sheet(int people, boolean largePrint, Labels labels) {
        int rows = largePrint ? LARGE_ROWS : ROWS;
        String title = labels.say("sign-in.title");
        String message = labels.say("sign-in.message");
        Register register = new Register(
                List.of(labels.say("sign-in.who"), labels.say("sign-in.arrived")), labels.say("sign-in.read"), rows);
        List<Element> elements = new ArrayList<>(List.of(register));
        for (int signed = rows; signed < people; signed += rows) {
            elements.add(new NewPage(title, message));
            elements.add(register);
        }
        return Handouts.sheet("sign-in", title, message, labels.say("sign-in.foot"), elements);
    }
}
