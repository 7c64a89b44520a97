package hearthside.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that Windows keeps for devices, whatever ending they have. A file of that name cannot be unpacked there. */
final class WindowsName {
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private WindowsName() {}

    static boolean isKept(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
