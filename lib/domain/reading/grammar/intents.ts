// Data: the words for each thing that a sender may want other than to evaluate, in Japanese and English.
import { phraseList } from '../../definition/phrase-list'

export interface IntentWords {
  readonly id: string
  readonly words: readonly string[]
}

const intent = (id: string, words: string): IntentWords => ({ id, words: phraseList(words) })

export const INTENTS: readonly IntentWords[] = [
  intent(
    'refusal',
    `見送 | 見合わせ | お断り | 断り | 断念 | 辞退 | 遠慮 | 白紙 | 取り下げ | 取下げ | 取りやめ | 取り止め | とりやめ | 中止 | 頓挫 | 立ち消え | 没に | ボツ | 却下 | 否決 | 不採用 | 採用に至ら | 縁がな | 縁が無 | ご縁 | 他社に決 | 他社さんに決 | 他社様に決 | 別の会社に決 | 別のところに決 | 別のとこに決 | よそに決 | 他に決 | ほかに決 | 他社で決 | 他社に発注 | 他社を採用 | 他社に内示 | 他社製品 | 他社へ | 他社様に | 他社さんに | 他社様にお願い | 別の製品に | 別のサービスに | 別製品 | 競合に | 失注 | 負け | 落選 | 選外 | 次点 | 2位 | 決めてしま | 決めちゃ | 契約してしま | 契約しちゃ | 契約済み | 入れてしまい | 入れちゃ | 買ってしま | 作ることに | 内製 | 自社開発 | 自作 | 自前で | 現状維持 | 現状のまま | 今のまま | このまま使い続け | 使い続けること | 継続利用 | 今のところ予定 | 予定はありません | 予定はございません | 予定がない | 予定もありません | 予定なし | 必要ありません | 必要ない | 必要なくな | 必要がなくな | 不要にな | 不要です | 不要との | いりません | 要りません | いらない | 要らない | 結構です | けっこうです | 間に合って | 足りて | 足りてい | 興味がない | 興味はない | 興味ありません | 関心がない | ニーズなし | ニーズはな | ニーズが無 | 対象外 | 合わない | 合いません | 合わず | 合わなか | 難しい | 厳しい | 無理 | むり | できなくな | できかね | 致しかね | 叶いません | 諦め | あきらめ | やめて | やめます | やめた | やめる | やめとき | やめとく | 止めに | やめに | なしで | なしに | 無しに | 無しで | なかったことに | 忘れてください | 流れ | 消えた | 消えまし | 潰れ | つぶれ | キャンセル | 解消 | 撤回 | 反対 | 通らなかった | 通りませんでした | 通らず | 降りなかった | 降りませんでした | 下りなかった | 下りませんでした | おりませんでした | つかず | 付かず | つかなか | つきませんでした | 予算がな | 予算が無 | 予算なし | 予算も | 高すぎ | 手が出 | 申し訳 | 申し訳ございません | すみませんが | 残念ながら | 残念です | 残念ですが | あいにく | 生憎 | 今回は | この度は | せっかく | ご期待に沿 | ご期待に添 | お役に立て | 悪しからず | お力になれ | 終了で | 終了と | 以上です | クローズ | ロスト | 温度感低 | お引き取り | お帰り | 追わない | 脈な
    not interested | no longer interested | no longer need | no longer needed | no longer looking | no need | not needed | don't need | do not need | won't be needed | no thanks | no thank you | thanks but | thank you but | we'll pass | we will pass | i'll pass | pass on this | pass this time | passing on | going to pass | decided not to | decided against | not going to | won't be going | will not be going | won't be moving | will not be moving | not moving forward | not proceed | won't proceed | will not proceed | not to proceed | went with | gone with | going with another | go with another | another vendor | another provider | another supplier | another solution | other vendor | different vendor | someone else | somebody else | competitor instead | signed with | already signed | chose another | chosen another | chose a different | selected another | picked another | stick with | sticking with | stay with | staying with | keep our current | keep what we have | happy with what | happy with our current | built it ourselves | build it ourselves | in-house | build in house | not a fit | not a good fit | not the right fit | doesn't fit | no budget | budget was cut | budget got cut | budget cut | cut our budget | out of budget | over budget | too expensive | can't afford | can not afford | rejected | turned down | turn down | turned it down | declined | decline | withdraw | withdrawing | withdrawn | cancel | cancelled | canceled | called off | off the table | off the list | dropped | drop it | shelved | scrapped | killed | dead | close the file | close our file | close the ticket | take us off | unfortunately | regret to | sorry but | sorry to say | afraid | not for us | vetoed | voted no | said no | say no | the answer is no | lost to | closed lost | not this time | no plan to | no plans to | no intention`,
  ),
  intent(
    'postponed',
    `来期 | 来年度 | 来年 | 再来年 | 翌期 | 翌年度 | 次年度 | 次期 | 先送り | 延期 | 後ろ倒し | 先延ばし | 持ち越し | 持越し | 保留 | 凍結 | ストップ | 中断 | 棚上げ | ペンディング | 寝かせ | 塩漬け | 一旦 | いったん | 当面 | しばらく | 当分 | 時期尚早 | まだ早い | 時期が来 | 時期を見 | タイミングを見 | 機会があれば | 機会がありまし | 改めて | あらためて | 改めまして | また改めて | 落ち着いたら | 落ち着いてから | 落ち着くまで | 落ち着き次第 | 余裕ができ | 余裕が出 | 手が空 | 手が回ら | それどころ | 再検討 | 再開 | 再度検討 | 再度ご相談 | また連絡 | またご連絡 | 半年後 | 半年ほど | 一年後 | 1年後 | 数年後 | 来春 | 来夏 | 来秋 | 春以降 | 夏以降 | 秋以降 | 冬以降 | 月以降 | 以降に | 年明け | 期が変わ | 期をまた | 年度が変わ | 年度をまた | 待って | お待ち | 待つ | 先の話 | 先になり | 先になる | 動けない | 動けません | 見通しが立 | めどが立 | 目処が立 | 白紙 | 優先順位 | 優先度 | 後回し
    next year | next fiscal | next spring | next summer | next quarter | next budget | later this year | later in the year | after the | until after | until next | on hold | hold off | holding off | put on hold | on pause | pause | paused | postpone | postponed | postponing | push back | pushed back | pushed to | push this to | delay | delayed | defer | deferred | freeze | frozen | not now | not right now | not yet | not at this time | not at the moment | not this year | not this quarter | too early | bad timing | not the right time | revisit | circle back | check back | come back to | get back to you | reach out again | try again | try me | ping me | in six months | in a few months | down the road | back burner | backburner | parked | park this | shelved | priorities | when things | once things | maybe next | someday | some day`,
  ),
  intent(
    'pitch',
    `ご案内 | ご紹介 | ご提案 | 提供しており | 提供して | 支援しており | 支援して | ご支援 | お手伝い | 代行 | 代行し | 代行サービス | 営業代行 | 営業支援 | テレアポ | アポ獲得 | アポイント | リスト | 集客 | 広告 | seo | 上位表示 | 被リンク | アクセス数 | アクセスアップ | 採用支援 | 人材 | 人材紹介 | 派遣 | エンジニアを | 即戦力 | オフショア | ラボ型 | 受託 | 開発チーム | 助成金 | 補助金 | 給付金 | 資金調達 | ファクタリング | 融資 | m&a | 事業承継 | 譲渡 | 売却 | 買収 | 節税 | 保険 | 投資 | 不動産 | 社宅 | オフィス | 複合機 | コピー機 | 電気代 | 通信費 | 電話代 | 回線 | カーリース | ウォーターサーバー | 弁当 | 清掃 | 展示会 | 出展 | 出展し | 共催 | セミナー | ウェビナー | 登壇 | スポンサー | 協賛 | 掲載 | メディア掲載 | 取材風 | プレスリリース配信 | 動画制作 | ホームページ制作 | サイト制作 | web制作 | lp制作 | デザイン制作 | 翻訳サービス | ノベルティ | 名刺 | 研修サービス | コンサル | コンサルティング | 顧問 | 成果報酬 | 完全成果 | 初期費用無料 | 無料診断 | 無料相談 | 無料で診断 | 無料お見積 | 今だけ | 限定 | 先着 | キャンペーン | お得な | 導入企業 | 導入実績 | 社様に | 社以上 | 社が導入 | 社に導入 | ご好評 | 貴社の | 御社の | 貴社hp | 貴社サイト | 貴社ホームページ | 御社サイト | 御社のホームページ | ホームページを拝見 | サイトを拝見 | hpを拝見 | 拝見し | 拝見いたし | 突然の | 初めてご連絡 | はじめてご連絡 | ご担当者様 | ご担当者さま | 代表者様 | 経営者様 | 決裁者様 | 採用担当 | 採用ご担当 | 広報ご担当 | web担当 | お困りではありません | お悩みではありません | ございませんか | ご興味 | ご関心 | いかがでしょうか | いかがですか | 情報交換 | 意見交換 | ご挨拶 | お時間を | お時間いただ | お時間頂 | 15分 | 20分 | 30分 | お力添え | お役に立 | 貢献 | 削減 | 向上 | 売上 | 最大 | 実績 | 特許 | 独自 | 弊社では | 当社では | 弊社は | 私ども | 弊社サービス | 当社サービス | 弊社の | うちの | 売り込み | 営業 | 営業メール | 卸し | 仕入れませんか | 替えへん | 買い取り | 買取
    we help | we helped | we specialize | we specialise | we offer | we provide | we deliver | our agency | our services | our team of | our clients | our platform helps | we are a leading | we're a leading | leading provider | i help | i noticed | noticed your | noticed that your | came across your | i was browsing | your website | your site | your blog | your linkedin | your profile | your traffic | your ranking | rank higher | ranking on google | seo | backlink | backlinks | guest post | sponsored | link insertion | domain authority | lead generation | leads | qualified leads | appointments | more meetings | book more | cold email | email list | contact list | attendee list | outsourcing | offshore | developers for hire | dedicated developers | hire developers | dev team | staff augmentation | web design | app development | mobile app development | video production | explainer video | explode | skyrocket | boost your | increase your | grow your | scale your | double your | cut your | reduce your | save up to | save you | free audit | free consultation | free strategy | no obligation | limited time | special offer | special deal | discount for you | just following up on my | following up on my previous | did you get a chance | quick question | quick chat | 15 minutes | 15-minute | 15 min | worth a chat | worth a quick | open to a | are you the right person | who handles | right person to | would you be open | interested in increasing | looking to hire | sponsor | sponsorship | exhibitor | booth space | speaking slot | webinar partner | list for sale | valuation | acquire your | acquisition | investors | funding for your | loan | crypto | press release distribution | recruiting agency | recruitment agency | candidates for you | top talent | translation services | we can help | help your company | help you | help companies like | companies like yours | case study of how we | our solution | our product can | i'd love to show you | introduce our | introduce you to our`,
  ),
  intent(
    'partner',
    `代理店に | 代理店とし | 代理店契約 | 代理店募集 | 代理店制度 | 代理店になり | 販売代理店に | 取次店 | 販売パートナー | パートナーに | パートナーとし | パートナー契約 | パートナー制度 | パートナープログラム | パートナーシップ | パートナー募集 | アライアンス | 業務提携 | 提携 | 協業 | 協業の | 取り扱いたい | 取扱いたい | 取り扱わせ | 扱わせて | 扱いたい | 売らせて | 販売させて | 販売したい | 再販 | oem | 卸価格 | 仕切り | 紹介手数料 | 紹介料 | 紹介制度 | マージン | リセラー | リセール | 当社の顧客に | 弊社の顧客に | 弊社顧客に | 弊社のお客様に | 弊社のお客さまに | 当社のお客様に | 顧客に提案 | 顧客へ提案 | 顧客に販売 | 抱き合わせ | セット販売 | 共同提案 | 共同開発 | 連携させ | 連携パートナー | 相互送客 | 送客 | 商材 | 一緒に売
    become a partner | become a reseller | become your | become your partner | partner program | partner programme | partner with you | partnering | partnership | partnerships | alliance | resell | reselling | resell your | reseller program | reseller agreement | reseller margin | distribution agreement | distribute your | distributing your | represent your | our customers could | to our customers | to our clients | offer your product | sell your | selling your | white label | white-label | oem | referral | referral fee | referral agreement | affiliate | commission | revenue share | rev share | co-sell | co-marketing | joint webinar | joint solution | go-to-market together | integration partner | technology partner | tech partner | marketplace listing | margin`,
  ),
  intent(
    'support',
    `ログインでき | ログインが | ログイン出来 | ログインしよう | パスワード | 不具合 | バグ | エラー | エラーが | 表示され | 表示がおかし | 動かない | 動かなく | 動きません | 動かん | 開けない | 開かない | 開きません | 開けなく | 固まる | 固まって | 落ちる | 落ちます | 遅い | 重い | 重くて | 消えた | 消えてしま | 消えました | 届かない | 届きません | 届いていません | 反映され | 同期されない | 同期しない | 出てこない | 印刷できない | 印刷が | 保存できない | 保存されない | 送れない | つながらない | 繋がらない | 接続できない | 使えなくな | 使えません | 使い方が | 使い方を | やり方を | 方法を教え | 手順を教え | どこから操作 | どこを押 | 設定方法 | 変更方法 | 解除方法 | 復旧 | 復元 | 障害 | メンテナンス | 契約中 | 利用中 | 利用している者 | 使わせていただいて | 使っている者 | ご契約 | 契約番号 | 契約者番号 | お客様番号 | 顧客番号 | 会員番号 | チケット | 問い合わせ番号 | 受付番号 | 先日問い合わせ | 以前問い合わせ | サポート御中 | サポート担当 | サポートセンター | カスタマーサポート | 解約し | 解約を | 解約手続 | 退会 | 請求書が届 | 請求が | 請求額 | 二重請求 | 引き落と | 領収書を | 再発行 | 住所変更 | 担当者変更 | 名義変更 | 登録情報 | アップデート | バージョンアップ | 更新したら | 昨日から | 今朝から | 先週から | さっきから | 急に | 突然 | 直して | 直りません | 直らない | 治らない | クレーム | 返金 | 交換
    can't log in | cannot log in | can't login | cannot login | unable to log in | unable to login | locked out | log in | login | password | reset | error | error message | bug | broken | not working | doesn't work | does not work | isn't working | stopped working | won't load | won't open | won't start | not loading | not syncing | not showing | missing data | disappeared | crash | crashes | crashed | slow | down | outage | greyed out | grayed out | how do i | how do we | where do i | where can i change | ticket | case number | case # | support team | support ticket | help with our account | our account | my account | our subscription | my subscription | our contract | our plan | we are a customer | we're a customer | existing customer | as a customer | invoice is wrong | wrong amount | double charged | charged twice | refund | overcharged | billing address | cancel our | cancel my | terminate our | end our subscription | since the update | after the update | since yesterday | since this morning | urgent fix | fix this | escalate`,
  ),
  intent(
    'student',
    `学生です | 学生ですが | 大学生 | 大学院 | 院生 | 高校生 | 専門学校生 | 高専 | 学部 | 年生 | ゼミ | 卒論 | 卒業論文 | 修論 | 修士論文 | 博士論文 | 論文 | レポート課題 | 課題で | 授業で | 講義で | 宿題 | 研究室 | 研究で | 研究のため | 学術 | 専攻 | 学んで | 学習中 | 勉強 | インタビューさせて | アンケート | 自由研究 | 探究 | 部活 | サークル
    student | students project | thesis | dissertation | master's | bachelor's | phd | coursework | homework | assignment | school project | class project | university project | research paper | my professor | my studies | studying | undergraduate | graduate school`,
  ),
  intent(
    'research',
    `競合調査 | 競合 | 市場調査 | 市場動向 | 調査会社 | 調査をして | リサーチ | アンケート | 同業 | 同業者 | 参考にしたい | 参考までに | 比較サイト | 比較記事 | 価格調査 | ベンチマーク | ヒアリングさせ | 調査票にご | 研究目的
    market research | competitive research | competitor analysis | competitive analysis | benchmarking | survey | analyst | research firm | expert call | expert network | paid interview | comparison site | comparison article`,
  ),
  intent(
    'job_seeker',
    `求人 | 採用情報 | 募集 | 募集して | 応募 | 面接 | 選考 | 履歴書 | 職務経歴 | 就職 | 就活 | 転職 | 中途 | 新卒 | インターン | アルバイト | バイト | パート募集 | 正社員 | 時給 | 給料 | 給与は | 働きたい | 働けますか | 働かせ | 雇って | 雇用 | 入社 | 未経験 | カジュアル面談 | 会社説明会 | エントリー | 配属 | 在宅勤務 | ビザ | 職種 | ポジション
    job | jobs | vacancy | vacancies | hiring | are you hiring | position | open role | open roles | apply | applying | application for | applicant | resume | cv | cover letter | internship | intern | career | careers | recruiter | join your team | work for you | work at your | visa sponsorship | salary | remote work`,
  ),
  intent(
    'press',
    `取材 | 記者 | 編集部 | ライター | 記事 | 特集 | 番組 | テレビ | 新聞 | 雑誌 | 放送 | ラジオ | 掲載させて | 寄稿 | コメントをいただ | コメントを頂 | 媒体 | 報道 | 広報 | プレス
    press | journalist | reporter | editor | magazine | newspaper | article | story | interview | podcast | media inquiry | media enquiry | on the record | deadline for my piece | feature | comment on | quote from your`,
  ),
  intent(
    'unsubscribe',
    `配信停止 | 配信を停止 | 配信を止 | 配信解除 | 配信不要 | メルマガ | 購読解除 | 購読を | 解除 | 登録解除 | 登録を削除 | 登録を消 | 削除して | 名簿から | リストから | 送らないで | 送ってこないで | 送付停止 | 送付をや | 迷惑 | しつこい | 電話してこないで | かけてこないで | 連絡しないで | 連絡不要 | 連絡は不要 | もう来なく | 来ないように | 止めて | 止めてください | dmを | faxを | 個人情報を削除 | 個人情報の削除
    unsubscribe | opt out | opt-out | remove me | remove my | remove us | take me off | stop sending | stop emailing | stop calling | stop contacting | do not contact | don't contact | do not email | do not call | mailing list | spam | delete my data | delete my information | newsletter | gdpr erasure`,
  ),
  intent(
    'private',
    `個人で | 個人利用 | 個人用 | 個人的に | 趣味 | 自宅 | 家庭 | 家計簿 | 主婦 | 家族 | 夫婦 | 子ども | 子供 | 娘 | 息子 | 孫 | 母の | 父の | 町内会 | 自治会 | pta | マンションの | 同窓会 | 彼女 | 彼氏 | 結婚式 | 旅行 | 年金 | 家で使 | 自分用 | 一般の者
    personal use | private use | for myself | for my family | at home | hobby | my kids | my wife | my husband | home use | just for me | household`,
  ),
  intent(
    'wrong_address',
    `宛先違い | 宛先を間違 | 誤送信 | 間違い電話 | 間違えて | 間違って送 | 御社ではない | 別の会社 | そちらは | ですよね | 荷物 | 配達 | 不在票 | 予約を | 予約した | 出前 | 注文した商品 | 忘れ物 | 落とし物 | 体験授業 | 入所 | 入院 | 診察 | 診療 | 料理 | 営業時間は | 定休日 | 何時まで開 | 駐車場 | 席は | 修理して | 工事 | 引っ越し | 商品の在庫 | 在庫あります | サイズ | 色は
    wrong address | wrong person | wrong number | not meant for | meant for someone else | sent by mistake | parcel | package | delivery | my order | tracking number | reservation | book a table | opening hours | lost property`,
  ),
  intent(
    'auto_reply',
    `自動返信 | 自動応答 | 自動送信 | 自動配信 | 不在 | 休暇 | 休業 | 夏季休業 | 年末年始 | 出張中 | 退職いたし | 退職しま | 育児休 | 産休 | 戻り次第 | 配信不能 | 配信できません | 送信できません | このメールは送信専用 | 本メールは自動
    out of office | out of the office | automatic reply | auto-reply | autoreply | on leave | on vacation | annual leave | parental leave | maternity leave | limited access to email | no longer with | left the company | will be back | return to the office | undeliverable | delivery failed | delivery status | mailer-daemon | do not reply to this`,
  ),
  intent(
    'test',
    `テスト送信 | テストです | テスト投稿 | 送信テスト | てすと | 動作確認 | テストメール | ああああ | あああ | テスト太郎
    this is a test | test test | testing form | test message | test submission | asdf | qwerty | lorem ipsum | ignore this | please ignore`,
  ),
]
