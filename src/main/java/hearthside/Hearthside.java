package hearthside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where everything starts. */
@SpringBootApplication
public class Hearthside {
    public static void main(String[] args) {
        SpringApplication.run(Hearthside.class, args);
    }
}
