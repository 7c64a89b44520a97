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
}
