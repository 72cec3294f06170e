// How titles are typed: width, normal form, spaces, line breaks, brackets, honorifics, case, mark-up, rubbish, length.
import { type TitleRow, trap } from './row'

const WIDTH = 'half or full width is not folded'
const SPACED = 'the rank is spaced out'
const POLITE = 'the polite ending hides the rank'
const BRACKETS = 'the brackets hide the rank or the department'
const BREAK = 'a line break separates words'
const SEPARATOR = 'the separator is not known'
const MARKUP = 'the title is not alone in the text'
const RUBBISH = 'no title at all'
const CASE = 'case is not folded'
const LENGTH = 'a long text takes long or breaks the reader'

export const TRAPS_FORMS: readonly TitleRow[] = [
  // Width, normal form, old and compatibility characters
  trap('ＣＥＯ', 9, '', WIDTH),
  trap('ＣＩＯ', 8, 'it', WIDTH),
  trap('Ｍａｎａｇｅｒ', 3, '', WIDTH),
  trap('ＩＴ部長', 5, 'it', WIDTH),
  trap('ＤＸ推進室長', 5, 'it', WIDTH),
  trap('ﾏﾈｰｼﾞｬｰ', 3, '', WIDTH),
  trap('営業部 ﾏﾈｰｼﾞｬｰ', 3, 'sales', WIDTH),
  trap('ﾘｰﾀﾞｰ', 3, '', WIDTH),
  trap('ﾁｰﾌ', 2, '', WIDTH),
  trap('ｽﾀｯﾌ', 1, '', WIDTH),
  trap('ｾﾝﾀｰ長', 6, '', WIDTH),
  trap('ｸﾞﾙｰﾌﾟ長', 3, '', WIDTH),
  trap('ｼｽﾃﾑ課長', 3, 'it', WIDTH),
  trap('ﾏｰｹﾃｨﾝｸﾞ部長', 5, 'marketing', WIDTH),
  trap('マネージャー'.normalize('NFD'), 3, '', 'voicing marks are characters of their own'),
  trap('グループ長'.normalize('NFD'), 3, '', 'voicing marks are characters of their own'),
  trap('営業部\u2FA7', 5, 'sales', 'a radical in place of 長'),
  trap('\u2F08事課長', 3, 'human_resources', 'a radical in place of 人'),
  trap('\uF9E4事長', 9, '', 'a compatibility character in place of 理'),
  trap('取締役會長', 9, '', 'an old character in the rank'),
  trap('專務取締役', 8, '', 'an old character in the rank'),
  trap('國際マーケティング部長', 5, 'marketing', 'an old character in the department'),
  trap('營業マネージャー', 3, 'sales', 'an old character in the department'),
  trap('總務スタッフ', 1, 'general_affairs', 'an old character in the department'),
  trap('\uFEFF課長', 3, '', 'a byte order mark in front'),

  // Spaces and line breaks
  trap('部　長', 5, '', SPACED),
  trap('社 長', 9, '', SPACED),
  trap('課 長', 3, '', SPACED),
  trap('主　任', 2, '', SPACED),
  trap('取 締 役', 8, '', SPACED),
  trap('代 表 取 締 役', 9, '', SPACED),
  trap('総 務 部 長', 5, 'general_affairs', SPACED),
  trap('情報システム部　部　長', 5, 'it', SPACED),
  trap('  課長  ', 3, '', 'spaces around'),
  trap('営業部　　部長', 5, 'sales', 'more than one space'),
  trap('営業部\t部長', 5, 'sales', 'a tab separates words'),
  trap('営業部\n部長', 5, 'sales', BREAK),
  trap('取締役\n営業本部長', 8, 'sales', BREAK),
  trap('総務部\r\n課長', 3, 'general_affairs', BREAK),
  trap('Sales Department\nManager', 3, 'sales', BREAK),

  // Separators
  trap('総務部長／人事部長', 5, 'general_affairs human_resources', SEPARATOR),
  trap('総務部長｜人事部長', 5, 'general_affairs human_resources', SEPARATOR),
  trap('総務部長＆人事部長', 5, 'general_affairs human_resources', SEPARATOR),
  trap('営業部長，マーケティング部長', 5, 'marketing sales', SEPARATOR),
  trap('営業部長､総務部長', 5, 'general_affairs sales', SEPARATOR),
  trap('経理課長･総務課長', 3, 'finance general_affairs', SEPARATOR),
  trap('営業部長　兼　購買部長', 5, 'procurement sales', SEPARATOR),
  trap('営業部長（兼）総務部長', 5, 'general_affairs sales', SEPARATOR),
  trap('・部長', 5, '', 'a separator with nothing in front'),
  trap('部長/', 5, '', 'a separator with nothing behind'),

  // Brackets
  trap('部長（営業）', 5, 'sales', BRACKETS),
  trap('課長（総務部）', 3, 'general_affairs', BRACKETS),
  trap('【営業部長】', 5, 'sales', BRACKETS),
  trap('「課長」', 3, '', BRACKETS),
  trap('（代表取締役）', 9, '', BRACKETS),
  trap('[CEO]', 9, '', BRACKETS),
  trap('〈係長〉', 2, '', BRACKETS),
  trap('営業部長（出向中）', 5, 'sales', 'the title does not stand at the end of the text'),
  trap('（部長', 5, '', 'a bracket that is never closed'),
  trap('Manager (Sales)', 3, 'sales', BRACKETS),

  // Polite forms
  trap('部長様', 5, '', POLITE),
  trap('部長 様', 5, '', POLITE),
  trap('社長殿', 9, '', POLITE),
  trap('課長さん', 3, '', POLITE),
  trap('営業部長殿', 5, 'sales', POLITE),
  trap('代表取締役様', 9, '', POLITE),
  trap('代表取締役社長 様', 9, '', POLITE),
  trap('ご担当者様', 1, '', POLITE),
  trap('総務ご担当者様', 1, 'general_affairs', POLITE),

  // Case
  trap('ceo', 9, '', CASE),
  trap('cio', 8, 'it', CASE),
  trap('mAnAgEr', 3, '', CASE),
  trap('GENERAL MANAGER', 5, '', CASE),
  trap('general manager', 5, '', CASE),
  trap('REPRESENTATIVE DIRECTOR', 9, '', CASE),
  trap('it manager', 3, 'it', CASE),
  trap('head of it', 6, 'it', CASE),
  trap('BUCHO', 5, '', CASE),
  trap('SHACHŌ', 9, '', CASE),
  trap('kacho DAIRI', 2, '', CASE),
  trap('Manger', null, '', 'a typo is guessed at'),

  // Emoji and mark-up
  trap('営業部長🎉', 5, 'sales', MARKUP),
  trap('🚀 CEO', 9, '', MARKUP),
  trap('課長😀', 3, '', MARKUP),
  trap('★部長★', 5, '', MARKUP),
  trap('<b>部長</b>', 5, '', MARKUP),
  trap('<b>Manager</b>', 3, '', MARKUP),
  trap('Sales &amp; Marketing Manager', 3, 'marketing sales', 'an HTML entity in place of &'),
  trap('<script>alert(1)</script>課長', 3, '', MARKUP),
  trap('<img src=x onerror=alert(1)>', null, '', RUBBISH),
  trap("'; DROP TABLE contacts;--", null, '', RUBBISH),
  trap('${7*7}', null, '', RUBBISH),

  // Numbers
  trap('第1営業部長', 5, 'sales', 'a number before the department'),
  trap('第二営業部 課長', 3, 'sales', 'a number before the department'),
  trap('営業１課長', 3, 'sales', 'a number before the rank'),
  trap('営業第三課 係長', 2, 'sales', 'a number before the section'),

  // No title
  trap('', null, '', RUBBISH),
  trap(' ', null, '', RUBBISH),
  trap('　', null, '', RUBBISH),
  trap('\n', null, '', RUBBISH),
  trap('-', null, '', RUBBISH),
  trap('?', null, '', RUBBISH),
  trap('・・・', null, '', RUBBISH),
  trap('（）', null, '', RUBBISH),
  trap('/', null, '', RUBBISH),
  trap('兼', null, '', RUBBISH),
  trap('様', null, '', RUBBISH),
  trap('なし', null, '', RUBBISH),
  trap('N/A', null, '', RUBBISH),
  trap('null', null, '', RUBBISH),
  trap('undefined', null, '', RUBBISH),
  trap('123', null, '', RUBBISH),
  trap('2024/04/01', null, '', RUBBISH),
  trap('03-1234-5678', null, '', 'a telephone number'),
  trap('🎉', null, '', RUBBISH),
  trap('元', null, '', 'a modifier with nothing to modify'),
  trap('副', null, '', 'a modifier with nothing to modify'),
  trap('代理', null, '', 'a modifier with nothing to modify'),
  trap('constructor', null, '', 'a name that every object has'),
  trap('__proto__', null, '', 'a name that every object has'),

  // Length
  trap(`${'営業部 '.repeat(500)}部長`, 5, 'sales', LENGTH),
  trap('部長・'.repeat(2000), 5, '', LENGTH),
  trap('あ'.repeat(20_000), null, '', LENGTH),
  trap('a'.repeat(20_000), null, '', LENGTH),
  trap('('.repeat(5000), null, '', LENGTH),
  trap('　'.repeat(20_000), null, '', LENGTH),
  trap('元'.repeat(5000), null, '', LENGTH),
  trap('1 '.repeat(5000), null, '', LENGTH),
]
