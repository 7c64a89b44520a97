package hearthside.screens;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.spring.SpringLookupInitializer;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Where Vaadin looks for pages at each start; going through every package of ours would take half a second. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("hearthside.screens")
class Scanned {
    /**
     * Before pages it would look among the screens for services that stand in for its own, up all that they extend. There are
     * none; once its services are chosen, it does not look.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static ServletContextInitializer usualServices() {
        return context -> new LookupServletContainerInitializer()
                .process(Set.of(LookupInitializer.class, SpringLookupInitializer.class), context);
    }
}
