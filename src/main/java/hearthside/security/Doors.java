package hearthside.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import hearthside.room.Rooms;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The two doors: one for phones, that knows nobody, and one for the facilitator, that wants to know her. */
@Configuration(proxyBeanMethods = false)
class Doors {
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), "
            + "display-capture=(), browsing-topics=()";

    /** A phone's patience with a PDF. */

    /** What an open page still sends when its session is over. Vaadin answers that it is over; anything else is closed. */
    private static final Set<String> OF_AN_OPEN_PAGE = Set.of("uidl", "heartbeat");

    @Bean
    Passwords passwords(Accounts accounts, ObjectProvider<InstantSource> clock) {
        return new Passwords(accounts, clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    SignInLink signInLink(ObjectProvider<InstantSource> clock) {
        return new SignInLink(clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    Stays stays(ObjectProvider<InstantSource> clock) {
        return new Stays(clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    @Order(1)
    SecurityFilterChain host(
            HttpSecurity http, Passwords passwords, SignInLink link, Rooms rooms, Stays stays, Transport transport) {
        return http.securityMatcher("/host", "/host/**")
                .headers(headers -> {
                    common(headers, HostPolicy.withoutPage(), ReferrerPolicy.SAME_ORIGIN, transport);
                    headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
                })
                .authorizeHttpRequests(requests -> requests.requestMatchers(Doors::ofAnOpenPage)
                        .permitAll()
                        .anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(mayEnter(who.get(), asked.getRequest()))))
                .securityContext(context -> context.securityContextRepository(Session.KEPT))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(new Destination()))
                .logout(out -> out.logoutUrl("/host/sign-out"))
                .with(
                        vaadin(),
                        flow -> flow.enableAuthorizedRequestsConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .logoutSuccessHandler(toSignIn()))
                .addFilterBefore(new StillInvited(rooms), CsrfFilter.class)
                .addFilterBefore(new SignInFilter(passwords, link), CsrfFilter.class)
                .addFilterBefore(new InvitationFilter(rooms), CsrfFilter.class)
                .addFilterBefore(new StayFilter(stays), SignInFilter.class)
                .addFilterAfter(new HostGuard(), SignInFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain phones(
            HttpSecurity http, Rooms rooms, Transport transport, ObjectProvider<InstantSource> clock) {
        var time = clock.getIfAvailable(InstantSource::system);
        return http.headers(headers -> {
                    common(headers, PhoneHeaders.POLICY, ReferrerPolicy.NO_REFERRER, transport);
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                            .addHeaderWriter(new PhoneHeaders());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new PhoneGuard(), HeaderWriterFilter.class)
                .addFilterAfter(new WrongCodeFilter(rooms, new WrongCodes(time)), PhoneGuard.class)
                .addFilterAfter(new SlowDownFilter(time), WrongCodeFilter.class)
                .build();
    }

    private static void common(
            HeadersConfigurer<HttpSecurity> headers, String policy, ReferrerPolicy referrer, Transport transport) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(to -> to.policy(referrer))
                .frameOptions(FrameOptionsConfig::deny)
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .crossOriginResourcePolicy(other -> other.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(strict -> strict.requestMatcher(transport::promisesTls))
                .withObjectPostProcessor(early());
    }

    /** Headers go on before anything answers, so that an answer that takes over its connection has them too. */
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static boolean ofAnOpenPage(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && OF_AN_OPEN_PAGE.contains(String.valueOf(request.getParameter("v-r")));
    }

    /** The facilitator everywhere; who leads along, in her one room. */
    private static boolean mayEnter(@Nullable Authentication who, HttpServletRequest request) {
        return Session.facilitates(who)
                || Session.invited(who)
                        .map(OneRoom::new)
                        .filter(room -> room.opens(request))
                        .isPresent();
    }

    private static LogoutSuccessHandler toSignIn() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl(SignInLink.PATH);
        return handler;
    }

    /** One rule for every screen, whatever it is annotated with: it opens for the facilitator, two of them for who leads along. */
    @Bean
    static NavigationAccessControlConfigurer onlyWhoIsSignedIn() {
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(Doors::signedIn)
                .withLoginView(SignInLink.PATH);
    }

    @SuppressWarnings("NullAway") // Vaadin says in its Javadoc that nobody is null
    private static AccessCheckResult signedIn(NavigationContext context) {
        if (context.getPrincipal() == null) return context.deny("Sign in first");
        var location = context.getLocation().getPath();
        var may = Session.facilitates(context.getPrincipal())
                || context.isErrorHandling()
                || Session.invited(context.getPrincipal())
                        .map(OneRoom::new)
                        .filter(room -> room.opens(location))
                        .isPresent();
        return may ? context.allow() : context.deny("This is not the room of the invitation");
    }

    /** Keeps Spring from inventing a user with a printed password. */
    @Bean
    UserDetailsService nobodyElse() {
        return name -> {
            throw new UsernameNotFoundException("There is no such account");
        };
    }
}
