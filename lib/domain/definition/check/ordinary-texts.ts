// Ordinary mails and memos that want nothing, for measuring how common a phrase is. Data, written for this; invented.

/** Formulas of courtesy: whatever stands in one of them tells nothing about a buyer. */
export const COURTESIES: readonly string[] = [
  'いつもお世話になっております。株式会社見本の山田と申します。ご連絡いただきありがとうございます。内容を確認いたします。何卒よろしくお願い申し上げます。',
  'お世話になります。先日はお時間をいただき、誠にありがとうございました。担当の者に伝えますので、少々お待ちください。よろしくお願いいたします。',
  '承知しました。ご丁寧にありがとうございます。また改めてご連絡します。どうぞよろしくお願いします。',
  'Hello, thank you for your message. I hope you are well. We will get back to you soon. Please let me know if you have any questions. Best regards, Taro',
  'Dear all, this is to say that I have received it and that it was a pleasure to meet you on the day. Thanks again, and have a nice week. Kind regards',
]

/** Texts in Japanese. */
export const ORDINARY_JAPANESE: readonly string[] = [
  'お世話になっております。添付のファイルを受け取りました。ありがとうございます。来週の月曜日に社内で見てみます。',
  '先ほどはお電話をいただき、ありがとうございました。席を外しておりまして失礼しました。夕方には戻ります。',
  '本日の会議の場所が変わりました。3階の会議室にお越しください。よろしくお願いします。',
  'おはようございます。電車が遅れているため、10分ほど遅れて着きます。先に始めていてください。',
  '今年も大変お世話になりました。年末は29日から休みに入ります。良いお年をお迎えください。',
  '名刺を切らしておりまして失礼いたしました。改めてメールにてご挨拶申し上げます。今後ともよろしくお願いいたします。',
  '担当の部署が4月から変わりました。新しい電話番号は下の通りです。お手数ですが登録の変更をお願いいたします。',
  '昨日のセミナーに参加しました。会場が広くて驚きました。後ろの席では少し声が聞こえにくかったです。',
  'リンクが開けませんでした。もう一度送っていただけると助かります。急ぎではありません。',
  '了解です。では明日の14時に駅前で。雨が降りそうなので傘を持っていきます。',
  '先日は工場までお越しいただき、ありがとうございました。皆も喜んでおりました。道が混んでいたかと思います。',
  'お返事が遅くなり申し訳ありません。先週は出張で席におりませんでした。内容は読みました。',
  '受付で待っていたところ、別の方が案内してくださった。とても親切な会社だと思った。',
  'ご案内をありがとうございます。当日は都合がつかず、欠席いたします。また次の機会に伺います。',
  '写真をお送りします。先日の集まりのときのものです。お使いになる場合は一言お知らせください。',
  '事務所が移転しました。郵便物は新しい住所にお送りください。電話番号は変わりません。',
  '電話したが、本人は休みとのこと。明日の朝にもう一度かける。',
  '会食のお店を予約しました。19時からです。場所の地図を付けましたのでご覧ください。',
  'ご丁寧なメールをありがとうございます。社内にも伝えました。引き続きよろしくお願いいたします。',
  '暑い日が続きますが、お元気でお過ごしでしょうか。こちらは皆元気にしております。',
  '前任の佐藤から仕事を引き継ぎました。まだ分からないことが多いのですが、よろしくお願いします。',
  '今日は15時で上がります。何かあれば携帯に電話をください。',
  '訪問。駅から歩いて5分。新しいビルで、一階に受付があった。雑談のみで30分。',
  'アンケートに答えました。思ったより長くて、途中で一度やめました。',
]

/** Texts in English. */
export const ORDINARY_ENGLISH: readonly string[] = [
  'Thank you for the file. It arrived safely and I will look at it on Monday with the rest of my team. If we find anything odd in it, I will tell you.',
  'Sorry I missed your call this morning. I was on the train and the line was bad. You can reach me in the office for the rest of the week.',
  'The meeting has moved to the third floor, because we are more people than we thought. Please take the lift on the left. There will be coffee for all of you.',
  'Good morning. My flight is late, so I will be there at about eleven. Please start without me, it is no problem. I know most of the slides.',
  'It was a pleasure to meet you at the fair. I enjoyed the talk and the coffee afterwards. We are back in the office now and a little tired.',
  'I am out of the office until Thursday. A colleague will read my mail in the meantime. For anything that cannot wait, you can call the front desk.',
  'We have moved to a new building in the same street. The phone numbers are the same as before. You are welcome to look in on us.',
  'Happy new year to you and to everybody in the office. I hope you had some rest. We went to see my parents and it snowed for three days.',
  'The link did not open for me. Could you send it again? There is no hurry, I am in meetings for most of the day.',
  'Fine with me. See you tomorrow at two in front of the station. If it rains we can wait in the café.',
  'Thanks for coming all the way to our plant. Everyone here was glad to see you. I am sorry that it was so loud in the hall.',
  'Please find the photos of the dinner attached. Let me know if one of them is missing. You look happy in all of them.',
  'I have taken over from Mr Sato and am still learning. Please bear with me for a while. It is a big team and there is a lot to read.',
  'Called, but she was in a meeting. Will try again in the afternoon. The lady at the desk was kind and took a note for her.',
  'I cannot make it on the day, I am afraid. We have visitors from abroad in that week. I hope to join you the next time.',
  'The room was large and we sat at the back, so it was hard to hear the speaker. For the rest it was a good day, thank you.',
  'Thank you for your kind words. I have passed them on to the team and they were pleased. It is nice of you to write.',
  'Our office is closed on Friday because of a public holiday. We are back for you on Monday. Have a good weekend.',
  'I booked a table for seven at the place near the river. The map is in the attachment. You can take the bus to the bridge.',
  'Just a short note to say that the parcel is here. It was left with the neighbours for a day. Many thanks to all of you.',
  'Visited them in the morning. The reception is on the ground floor of the new house. We talked about the weather and the football for half an hour.',
  'I filled in the survey. It was longer than I thought, and I stopped once in the middle to look for my glasses.',
  'My new address is below. Please use it from April on. The old one will still work for a few months, so you do not have to do it in a rush.',
  'It has been very hot here. I hope that all of you are well. We have put a fan in the hall and it helps a little.',
]
