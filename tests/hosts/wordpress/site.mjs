// WordPress as Debian packages it, with MariaDB, served by PHP; everything of it in a folder that goes away.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../host.mjs';

const HERE = join(ROOT, 'tests/hosts/wordpress');
const port = () => new Promise((done) => { const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => done(port)); }); });
const until = async (holds, what) => {
  for (let n = 0; n < 300; n++) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(what);
};

function run(program, args, options) {
  // In a group of its own: PHP has workers, which outlive it otherwise.
  const running = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...options });
  running.said = '';
  running.stderr.on('data', (d) => { running.said = `${running.said}${d}`.slice(-4000); });
  running.stop = () => new Promise((done) => { if (running.exitCode !== null) return done(); running.once('exit', done); process.kill(-running.pid, 'SIGTERM'); });
  return running;
}

/**
 * A site with posts, each `[who, title, content]`. `plugin` is PHP that the administrator put in, with the addresses of providers of
 * oEmbed. Gives the address and the kept content of each.
 */
export async function wordpress({ posts, plugin }) {
  const root = mkdtempSync(join(tmpdir(), 'talenttaal-')), site = join(root, 'site'), data = join(root, 'data'), socket = join(root, 'db.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user], { stdio: 'ignore' });
  const database = run('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${root}/db.pid`, '--skip-networking', '--innodb-buffer-pool-size=32M', ...user]);
  const url = `http://127.0.0.1:${await port()}`;
  let php;
  const close = async () => { await php?.stop(); await database.stop(); rmSync(root, { recursive: true, force: true }); };
  try {
    await until(() => existsSync(socket) || database.exitCode !== null, 'no database');
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE school CHARACTER SET utf8mb4'], { stdio: ['ignore', 'ignore', 'inherit'] });
    cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
    rmSync(join(site, 'wp-config.php'));
    writeFileSync(join(site, 'wp-config.php'), `<?php
define('DB_NAME', 'school'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', false);
$table_prefix = 'wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';
`);
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    // WordPress asks no address of its own machine, for good reason; here the other servers are on it.
    writeFileSync(join(site, 'wp-content/mu-plugins/school.php'), `<?php
add_filter('http_request_args', fn($args) => ['reject_unsafe_urls' => false] + $args);
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_http_request', fn($no, $args, $url) => parse_url($url, PHP_URL_HOST) === '127.0.0.1' ? $no : new WP_Error('closed'), 10, 3);
${plugin}
`);
    const kept = JSON.parse(execFileSync('php', [join(HERE, 'install.php'), site], { input: JSON.stringify(posts), encoding: 'utf8' }).split('\n').pop());
    php = run('php', ['-S', url.replace('http://', ''), '-t', site], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }, cwd: site });
    await until(() => fetch(url).then((a) => a.ok, () => false), `no site: ${php.said}`);
    return { url, posts: kept, close };
  } catch (error) {
    await close();
    throw error;
  }
}
