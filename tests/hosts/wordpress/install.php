<?php
// Installs WordPress, with an author beside the administrator, and publishes what it reads: a list of [who, title, content].
// Prints a list of [address, content as it was kept].
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('School', 'admin', 'admin@example.org', true, '', 'not-a-secret', 'nl_NL');
switch_theme('twentytwentyone');
$who = ['admin' => 1, 'author' => wp_insert_user(['user_login' => 'author', 'user_pass' => 'not-a-secret', 'user_email' => 'author@example.org', 'role' => 'author'])];
$kept = [];
foreach (json_decode(file_get_contents('php://stdin')) as [$by, $title, $content]) {
    wp_set_current_user($who[$by]);
    kses_init();
    $id = wp_insert_post(['post_title' => $title, 'post_content' => wp_slash($content), 'post_status' => 'publish', 'post_author' => $who[$by]], true);
    $kept[] = [get_permalink($id), get_post($id)->post_content];
}
echo json_encode($kept);
