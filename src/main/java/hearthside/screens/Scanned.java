package hearthside.screens;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/** Where Vaadin looks for pages at each start; going through every package of ours would take half a second. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("hearthside.screens")
class Scanned {}
