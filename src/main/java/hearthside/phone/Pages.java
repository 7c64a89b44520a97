package hearthside.phone;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The phone's one page, at the two addresses people know. */
@Controller
class Pages {
    @GetMapping({"/", "/r/{code}"})
    String phone() {
        return "forward:/phone/index.html";
    }

    /** Where a browser looks for a picture when a page names none, as a PDF cannot. */
    @GetMapping("/favicon.ico")
    String picture() {
        return "forward:/phone/arch.svg";
    }
}
